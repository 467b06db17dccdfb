import type { SideEffectsWords } from '../schema.js';

export const sideEffects: SideEffectsWords = {
  title: 'Efectos secundarios',
  lede: 'Qué puede sentir, a cuántas personas les pasa, cuánto dura y qué hacer.',
  honest: [
    'Las cifras vienen de estudios y clínicas. Esas personas pueden ser distintas a usted. Las cifras no dicen nada de su caso en particular. [plain]',
    'No se ha valorado qué tan ciertas son estas cifras. Si nuestra fuente no dice cuánto tiempo cubren, aquí no se muestra. [plain]',
    'Donde no hay cifra, no se conoce una buena. Eso no quiere decir que no pueda pasar. [plain]',
  ],
  routeLegend: 'Ver los efectos secundarios de',
  viewLegend: 'Ordenar la lista',
  views: {
    group: 'Por tipo',
    worry: 'Según lo que le preocupa',
    frequent: 'De la cifra más alta a la más baja',
  },
  groups: {
    soon: 'Durante la cita y poco después',
    mind: 'Mente y ánimo',
    long: 'Con el uso a largo plazo',
  },
  worries: {
    control: '¿Perderé el control?',
    ill: '¿Me sentiré mal?',
    heart: '¿Qué pasa con mi corazón y mi respiración?',
    after: '¿Estaré bien para irme a casa?',
    hooked: '¿Puede crearme adicción?',
    body: '¿Qué pasa con mi cuerpo a lo largo de los años?',
  },
  frequent: 'De la cifra más alta a la más baja; al final, los que no tienen cifra',
  effects: {
    detached: {
      name: 'Sensación de estar lejos de su cuerpo',
      term: 'disociación',
      team: 'El personal cuida que haya silencio, se queda cerca y le da calma. [E-SE-01]',
      can: 'Cierre los ojos, ponga música suave, respire despacio y diga cómo se siente. [E-SE-01]',
      call: 'Llame a la clínica si sigue al día siguiente o si le regresa. [E-SE-01]',
      also: {
        nasal: [
          'Al medirlo con una escala, de {E-AE-07.scaleFrom} a {E-AE-07.scaleTo} de cada {E-AE-07.outOf} con el aerosol sintieron algo de esto. Con un aerosol sin medicamento, fueron de {E-AE-07.dummyFrom} a {E-AE-07.dummyTo}. [E-AE-07]',
          'Una escala le pregunta a cada persona por cambios pequeños. Si nadie pregunta, menos personas los cuentan. Por eso las cifras no son iguales. [E-AE-07]',
        ],
      },
    },
    dizzy: {
      name: 'Mareo, o sensación de que todo da vueltas',
      term: 'mareo, vértigo',
      team: 'El personal le ayuda a ponerse de pie. [E-SE-02]',
      can: 'Quédese en su asiento y pida ayuda. [E-SE-02]',
      call: 'Llame a la clínica si sigue al día siguiente. [E-SE-02]',
    },
    sleepy: {
      name: 'Sentir sueño',
      term: 'sedación',
      team: 'El personal revisa que usted se despierte y mide su oxígeno. [E-SE-03]',
      can: 'Haga planes para descansar y para que le lleven a casa. [E-SE-03]',
      call: 'Si alguien no se despierta, llame al {E-CR-04.line}. [E-SE-03, E-CR-10]',
    },
    sick: {
      name: 'Ganas de vomitar, o vómitos',
      term: 'náuseas y vómitos',
      team: 'El personal puede darle un medicamento para eso. [E-SE-04]',
      can: 'Siga las reglas de su clínica sobre la comida. [E-SE-04]',
      call: 'Llame a la clínica si vomita todo lo que bebe. [E-SE-04]',
    },
    pressure: {
      name: 'Presión arterial más alta, o corazón muy rápido',
      term: 'hipertensión, taquicardia',
      team: 'El personal revisa esto. Puede tratarlo o pedirle que se quede más tiempo. [E-SE-05]',
      can: 'Tome su medicamento para la presión como le dijeron. Si tiene dudas, pregunte. [E-SE-05]',
      call: 'Llame al {E-CR-04.line} si tiene dolor de pecho, le falta el aire o tiene convulsiones. También, si le duele muchísimo la cabeza o le cambia la vista. [E-SE-05]',
      also: {
        iv: [
          'La cifra cuenta las medidas de {E-AE-03.systolic} sobre {E-AE-03.diastolic} o más. [E-AE-03]',
        ],
        nasal: [
          'Una subida grande, al menos una vez en {E-AE-08.weeks}: de {E-AE-08.from} a {E-AE-08.to} de cada {E-AE-08.outOf} con el aerosol. Con un aerosol sin medicamento, de {E-AE-08.dummyFrom} a {E-AE-08.dummyTo}. [E-AE-08]',
          'Puede pasar después de cualquier cita. Dura cerca de {E-AE-08.lasts}. [E-AE-08]',
        ],
      },
    },
    headache: {
      name: 'Dolor de cabeza',
      term: 'cefalea',
      team: 'El personal le toma la presión arterial. [E-SE-06]',
      can: 'Descanse y tome líquidos. Pregunte antes de tomar pastillas para el dolor. [E-SE-06]',
      call: 'Si llega de pronto y es muy fuerte, llame al {E-CR-04.line}. [E-SE-06, E-CR-10]',
    },
    vision: {
      name: 'Vista borrosa, o ver las cosas repetidas',
      term: 'visión borrosa, diplopía',
      team: 'El personal espera con usted hasta que se le pase. [E-SE-07]',
      can: 'No camine sin alguien a su lado. [E-SE-07]',
      call: 'Llame a la clínica si sigue al día siguiente. [E-SE-07]',
    },
    numb: {
      name: 'Partes del cuerpo dormidas, u hormigueo',
      term: 'hipoestesia, parestesia',
      team: 'El personal se queda con usted y le da calma. [E-SE-08]',
      can: 'Avise si le pasa en un solo lado del cuerpo. [E-SE-08]',
      call: 'Si siente débil un brazo o una pierna de un lado, llame al {E-CR-04.line}. [E-SE-08, E-CR-10]',
      also: {
        iv: [
          'En {E-DUR-06.studies} estudios con {E-DUR-06.people} personas y un solo goteo, al menos {E-DUR-06.atLeast} de cada {E-DUR-06.outOf} lo tuvieron. No hay datos así de personas sin el goteo. [E-DUR-06]',
        ],
      },
    },
    taste: {
      name: 'Sabor extraño, o molestia en la nariz o la garganta',
      term: 'disgeusia, irritación',
      team: 'Nuestra fuente no nombra nada para esto. [E-SE-09]',
      can: 'Avise al personal si le molesta. [E-SE-09]',
      call: 'Llame a la clínica si no se le pasa. [plain]',
    },
    anxiety: {
      name: 'Miedo o angustia',
      term: 'ansiedad',
      team: 'El personal se queda con usted. Puede hacer más lento el goteo o pararlo. [E-SE-10]',
      can: 'Antes de empezar, acuerde una señal que quiera decir “pare”. [E-SE-10]',
      call: 'Avise a su equipo cuando lo sienta. [E-SE-10]',
    },
    high: {
      name: 'Ánimo muy alto, o mucha alegría',
      term: 'euforia',
      team: 'El personal está pendiente de su ánimo. [E-SE-11]',
      can: 'Avise a su equipo si piensa demasiado rápido o no duerme. [E-SE-11]',
      call: 'Llame a la clínica si le dura varios días. [E-SE-11]',
    },
    confused: {
      name: 'Pensar lento o con confusión',
      term: 'confusión, deterioro mental',
      team: 'El personal espera a que se le pase antes de que se vaya. [E-SE-12]',
      can: 'No tome ninguna decisión de peso ese día. [E-SE-12]',
      call: 'Llame a la clínica si sigue al día siguiente. [E-SE-12]',
    },
    seeing: {
      name: 'Ver u oír cosas, o sentir que le vigilan',
      term: 'alucinación, paranoia',
      team: 'El personal detiene el tratamiento y le atiende. [E-SE-13]',
      can: 'Antes de empezar, diga a su médico si ha tenido psicosis. [E-SE-13]',
      call: 'Llame a la clínica. Si hay peligro, llame al {E-CR-04.line}. [E-SE-13]',
      also: {
        iv: [
          'En una encuesta a clínicas, {E-AE-04.psychosis} de {E-AE-04.people} personas dejó el tratamiento por psicosis. Encuestas así pueden contar de menos. [E-AE-04]',
        ],
      },
    },
    breathing: {
      name: 'Respirar lento o poco hondo',
      term: 'depresión respiratoria',
      team: 'El personal le da oxígeno y sabe qué hacer si le cuesta respirar. [E-SE-14]',
      can: 'No lo mezcle con alcohol, opioides ni pastillas para dormir sin permiso de su médico. [E-SE-14]',
      call: 'Fuera de la clínica, llame al {E-CR-04.line}. [E-SE-14, E-CR-10]',
      also: {
        iv: ['La cifra cuenta el oxígeno bajo. [E-AE-02]'],
        nasal: ['La etiqueta lo advierte en un recuadro. [E-REG-08]'],
      },
    },
    mood: {
      name: 'Peor ánimo, o nuevas ideas de suicidio',
      term: 'ideación o conducta suicida',
      team: 'Su equipo le pregunta por esto en cada cita. [E-SE-15]',
      can: 'Dígaselo a alguien. Llame o envíe la palabra AYUDA al {E-CR-01.line}. [E-SE-15, E-CR-01]',
      call: 'Llame a la clínica. Si hay peligro, llame al {E-CR-04.line}. [E-SE-15, E-CR-10]',
      also: {
        nasal: ['La etiqueta lo advierte en un recuadro. [E-REG-08]'],
      },
    },
    allergy: {
      name: 'Alergia, con ronchas o piel hinchada',
      term: 'anafilaxia',
      team: 'El personal detiene el tratamiento y le atiende. [E-SE-16]',
      can: 'Diga a su médico si antes ha tenido reacciones. [E-SE-16]',
      call: 'Fuera de la clínica, llame al {E-CR-04.line}. [E-SE-16]',
    },
    vein: {
      name: 'Dolor en el brazo donde entró el goteo',
      term: 'reacción en el sitio de inyección',
      team: 'El personal le revisa el brazo. [E-SE-17]',
      can: 'Fíjese en cómo sigue su brazo. [E-SE-17]',
      call: 'Llame a la clínica si está rojo, caliente o hinchado. [E-SE-17]',
    },
    bladder: {
      name: 'Dolor de vejiga, urgencia o sangre al orinar',
      term: 'cistitis',
      team: 'Su equipo le pregunta en cada cita y puede pedirle una prueba de orina. [E-SE-18]',
      can: 'Dígalo pronto. [E-SE-18]',
      call: 'Llame a la clínica. Si no puede orinar, llame al {E-CR-04.line}. [E-SE-18]',
      also: {
        iv: [
          'En una encuesta a clínicas, {E-AE-04.bladder} de {E-AE-04.people} personas dejaron el tratamiento por esto. Encuestas así pueden contar de menos. [E-AE-04]',
        ],
        nasal: [
          'La cifra cuenta a quienes orinan muy seguido. [E-AE-05]',
          'Con el aerosol, más personas tuvieron molestias al orinar que con un aerosol sin medicamento. Estudios de hasta {E-LT-02.year} año no hallaron casos de un tipo de daño a la vejiga (cistitis intersticial). [E-LT-02]',
        ],
      },
    },
    memory: {
      name: 'Problemas al pensar o al recordar',
      term: 'deterioro cognitivo',
      team: 'Pregunte a su equipo cómo lo revisa. [plain]',
      can: 'Avise si nota un cambio. [plain]',
      call: 'Avise a su equipo. [plain]',
      also: {
        iv: [
          'Tras un solo goteo, no quedaron problemas de memoria en {E-LT-03.months} meses. [E-LT-03]',
          'Una revisión de {E-LT-03.studies} estudios dice que el uso a largo plazo se ha medido mal. [E-LT-03]',
        ],
        im: [
          'Una revisión de {E-LT-03.studies} estudios dice que el uso a largo plazo se ha medido mal. [E-LT-03]',
        ],
      },
    },
    liver: {
      name: 'Daño al hígado',
      term: 'hepatotoxicidad',
      team: 'Su clínica puede pedir una prueba del hígado. [E-PRE-04]',
      can: 'Diga a su médico si tiene problemas del hígado. [E-PRE-05]',
      call: 'Avise a su equipo. [plain]',
      also: {
        iv: [
          'La etiqueta de la ketamina lo advierte. No se sabe a cuántas personas les pasa en las clínicas. [E-LT-04]',
        ],
        im: [
          'La etiqueta de la ketamina lo advierte. No se sabe a cuántas personas les pasa en las clínicas. [E-LT-04]',
        ],
      },
    },
    dependence: {
      name: 'Adicción o mal uso',
      term: 'dependencia',
      team: 'Su equipo le pregunta por esto en cada cita. [E-POST-08]',
      can: 'Diga a su equipo si usa o ha usado drogas. [E-PRE-05]',
      call: 'Llame a la clínica si siente muchas ganas de usar el medicamento fuera del tratamiento. [E-CR-09]',
      also: {
        iv: [
          'No se sabe a cuántas personas les pasa en las clínicas. En una encuesta a {E-LT-05.users} personas que usaban ketamina por diversión, {E-LT-05.share} de cada {E-LT-05.outOf} tenían adicción. Esa cifra no es de clínicas. [E-LT-05]',
        ],
        im: [
          'No se sabe a cuántas personas les pasa en las clínicas. En una encuesta a {E-LT-05.users} personas que usaban ketamina por diversión, {E-LT-05.share} de cada {E-LT-05.outOf} tenían adicción. Esa cifra no es de clínicas. [E-LT-05]',
        ],
      },
    },
  },
  studies: {
    'E-AE-01': {
      who: 'Adultos con depresión difícil de tratar y pensamientos de suicidio, tras un solo goteo',
      versus: 'un sedante (midazolam)',
    },
    'E-AE-02': {
      who: 'Pacientes de hospital con depresión, hasta {E-AE-02.doses} goteos',
      versus: 'electrochoques (TEC)',
    },
    'E-AE-03': { who: 'Pacientes de una clínica que recibieron varios goteos', versus: '' },
    'E-AE-05': {
      who: 'Adultos con depresión difícil de tratar, que también tomaban un antidepresivo',
      versus: 'un aerosol sin medicamento',
    },
    'E-AE-05-T1': {
      who: 'Adultos de un solo estudio, con depresión difícil de tratar, que también tomaban un antidepresivo',
      versus: 'un aerosol sin medicamento',
    },
    'E-SE-15-KET': {
      who: 'Pacientes con goteos en clínicas de Estados Unidos',
      versus: '',
    },
  },
  counted: {
    doubleVision: 'Ver las cosas repetidas',
    paranoia: 'Sentir que le vigilan',
    worse: 'Peor depresión',
    vertigo: 'Todo da vueltas',
    vomiting: 'Vómitos',
    blurredVision: 'Vista borrosa',
    nose: 'Molestia en la nariz',
    throat: 'Molestia en la garganta',
    thoughts: 'Más ideas de suicidio',
  },
  longTerm: {
    iv: [
      'Pocos estudios siguieron a las personas durante años. Una revisión de {E-LT-07.reports} informes halló pocos problemas graves a largo plazo, pero sus métodos eran débiles. [E-LT-07]',
      'De {E-LT-01.users} personas que usaban ketamina por diversión, {E-LT-01.symptoms} tuvieron problemas de la vejiga. Esa cifra no es de clínicas. [E-LT-01]',
    ],
    im: [
      'Pocos estudios siguieron a las personas durante años. De {E-LT-01.users} personas que usaban ketamina por diversión, {E-LT-01.symptoms} tuvieron problemas de la vejiga. Esa cifra no es de clínicas. [E-LT-01]',
    ],
    nasal: [
      'Un estudio siguió a {E-LT-06.people} personas con el aerosol, en promedio {E-LT-06.months} meses. No tenía grupo de comparación. Contó {E-LT-06.serious} problemas graves. [E-LT-06]',
      '{E-LT-06.suicidal} problemas graves tenían que ver con el suicidio. Murieron {E-LT-06.deaths} personas, por suicidio entre otras causas. {E-LT-06.stopped} de cada {E-LT-06.outOf} dejaron el aerosol por efectos secundarios. [E-LT-06]',
    ],
  },
  urgency: {
    expected: 'Es de esperar',
    tell: 'Avise a su equipo',
    call: 'Llame a la clínica',
    emergency: 'Llame al {E-CR-04.line}',
  },
  filter: 'Buscar en la lista',
  found: 'Efectos secundarios a la vista: {n}',
  none: 'Nada en la lista lleva estas palabras.',
  clear: 'Ver todos',
  arms: {
    iv: 'con goteo',
    im: 'con inyección',
    nasal: 'con el aerosol',
    other: 'con {versus}',
  },
  had: 'De {total} personas {arm}, hubo {had} con este efecto y {not} sin él.',
  notKnown: 'No se sabe a cuántas personas les pasa.',
  onlySpray: 'Solo con el aerosol.',
  onlyDrip: 'Solo con goteo.',
  key: 'Los puntos llenos son las personas que lo tuvieron. Los vacíos, las que no.',
  timeTitle: 'Cuánto dura',
  time: {
    iv: 'Lo más fuerte, en {peak} o menos. Casi todo se pasa en {gone} o menos.',
    im: 'Lo más fuerte, en {peak} o menos. Puede sentirlo hasta por {gone}.',
    nasal: 'Lo más fuerte, en {peak} o menos. Casi todo se pasa en {gone} o menos.',
  },
  timeNotKnown: 'No se sabe cuánto dura.',
  often: 'A cuántas personas les pasa',
  team: 'Qué hace el equipo',
  can: 'Qué puede hacer usted',
  call: 'Cuándo llamar',
  add: 'Agregar a mi lista',
  remove: 'Quitar de mi lista',
  list: {
    title: 'Mi lista de preguntas',
    empty: 'Agregue un efecto secundario y lo verá aquí. Luego imprima la lista o cópiela.',
    ask: 'Preguntar por: {name}',
    clear: 'Borrar mi lista',
    privacy:
      'La lista se queda en esta página y se borra cuando usted sale. En un aparato compartido, otros podrían ver lo que imprima o copie.',
  },
};
