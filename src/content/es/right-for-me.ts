import type { RightForMeWords } from '../schema.js';

export const rightForMe: RightForMeWords = {
  title: '¿Es esto para mí?',
  titleElsewhere: 'Depresión que no se va: qué preguntar',
  lede: 'Eso no lo responde una guía. Lo responden usted y un profesional de salud. Esta guía le ayuda a preparar la charla.',
  approval: {
    ketamine:
      'La FDA ha aprobado la ketamina solo como anestésico. Usarla para la depresión o cualquier otro problema de salud mental es un “uso fuera de lo indicado” (off-label). [E-REG-01]',
    esketamine:
      'La FDA ha aprobado el aerosol de esketamina para algunos adultos con depresión. [E-REG-06]',
    elsewhere:
      'Lo que se permite cambia de un país a otro. Pregunte qué reglas hay donde usted vive. [plain]',
  },
  prepare: 'Preparar la charla',
  close: 'Cerrar la guía',
  before: {
    title: 'Antes de empezar',
    lines: [
      'Le hacemos {total} preguntas cortas: qué le gustaría lograr, cómo está su salud y qué le importa. [plain]',
      'Puede saltarse cualquier pregunta. [plain]',
      'Al final recibe notas y preguntas para llevar. No le damos puntaje ni veredicto. [plain]',
      'No guardamos ni enviamos sus respuestas. Se borran cuando sale de esta página. [plain]',
      'Es solo para adultos, y no es para emergencias. [plain]',
    ],
    start: 'Empezar',
  },
  parts: {
    hope: 'Lo que le gustaría lograr',
    health: 'Su salud',
    matters: 'Lo que le importa',
  },
  progress: 'Pregunta {n} de {total}',
  whyLabel: 'Por qué lo preguntamos',
  many: 'Marque todo lo que sea su caso. También puede no marcar nada.',
  notSure: 'No lo sé con seguridad',
  notSay: 'Prefiero no decirlo',
  back: 'Atrás',
  next: 'Continuar',
  finish: 'Ver mis notas',
  clear: 'Borrar mis respuestas',
  cleared: 'Se borraron sus respuestas.',
  questions: {
    hope: {
      question: '¿Qué le gustaría que cambiara?',
      why: 'Los estudios no hallaron lo mismo en cada uno de estos casos. Cada respuesta agrega algo que preguntar. [plain]',
      options: {
        depression: [
          'Depresión o ánimo bajo',
          'Pregunte qué hallaron los estudios sobre la depresión y cuánto tiempo duró. [E-EFF-02, E-EFF-07, E-EFF-09]',
        ],
        bipolar: [
          'Las épocas de ánimo bajo del trastorno bipolar',
          'Pregunte por la depresión bipolar. Los estudios fueron muy pequeños. [E-EFF-21, E-EFF-21-X]',
        ],
        trauma: [
          'Un trauma que vuelve (TEPT, o PTSD en inglés)',
          'Pregunte por el TEPT. Un estudio pequeño halló una mejoría, y uno más grande no halló ninguna. [E-EFF-22, E-EFF-22-VA]',
        ],
        ocd: [
          'Ideas o actos que no puede parar (TOC, u OCD en inglés)',
          'Pregunte por el TOC. Los estudios fueron muy pequeños y no coinciden. [E-EFF-23, E-EFF-23-OPEN]',
        ],
        anxiety: [
          'Miedo o preocupación',
          'Pregunte por el miedo y la preocupación. Los estudios fueron muy pequeños. [E-EFF-24]',
        ],
        pain: [
          'Un dolor que no se va',
          'Pregunte por el dolor. Una revisión grande no halló pruebas claras de que el tratamiento ayude. [E-EFF-25]',
        ],
        alcohol: [
          'Beber menos alcohol',
          'Pregunte por el alcohol. Un estudio halló más días sin beber, pero ningún cambio claro en las recaídas. [E-EFF-26]',
        ],
        else: [
          'Algo que no está en esta lista',
          'Pregunte qué se sabe sobre su propio motivo. [E-REG-03]',
        ],
      },
      notSure: 'Pregunte qué puede esperar y qué no. [E-REG-03]',
    },
    heart: {
      question: '¿Tiene o ha tenido algo de esto en el corazón, los vasos sanguíneos o el cerebro?',
      why: 'El medicamento puede subir la presión arterial. En algunos de estos casos no se usa, y en otros hay que tener cuidado. [E-CI-01, E-CI-05]',
      options: {
        pressure: [
          'Presión arterial alta',
          'Diga a su médico si tiene la presión arterial alta, aunque reciba tratamiento. [E-CI-06]',
        ],
        heart: [
          'Un problema del corazón, o un ataque o derrame cerebral',
          'Diga a su médico si tiene un problema del corazón o si tuvo un ataque o derrame cerebral. [E-CI-07]',
        ],
        artery: [
          'Una arteria débil o abultada (aneurisma)',
          'Diga a su médico si tiene, o ha tenido, una arteria débil o abultada. [E-CI-01]',
        ],
        tangle: [
          'Un enredo de vasos sanguíneos (MAV, o AVM en inglés)',
          'Diga a su médico si tiene un enredo de vasos sanguíneos. Se llama MAV, o AVM en inglés. [E-CI-02]',
        ],
        bleed: [
          'Sangrado en el cerebro, en cualquier momento',
          'Diga a su médico si alguna vez tuvo un sangrado en el cerebro. [E-CI-03]',
        ],
        swelling: [
          'Problemas del cerebro por tener la presión arterial muy alta',
          'Diga a su médico si alguna vez la presión arterial muy alta le afectó el cerebro. [E-CI-08]',
        ],
        rise: [
          'Me han dicho que evite las subidas de presión arterial',
          'Diga a su médico si una subida de la presión arterial es un peligro para usted. [E-CI-05]',
        ],
      },
      notSure:
        'Pregunte por su corazón, sus vasos sanguíneos y su cerebro antes de empezar. [E-CI-05]',
    },
    body: {
      question: 'En el resto del cuerpo, ¿algo de esto es su caso?',
      why: 'En algunos de estos casos no se usa el medicamento. Otros piden pruebas o más cuidado. [E-CI-04, E-CI-12, E-CI-15]',
      options: {
        allergy: [
          'Alergia a la ketamina o a la esketamina',
          'Diga a su médico si alguna vez la ketamina o la esketamina le dio alergia. [E-CI-04]',
        ],
        pregnant: [
          'Embarazo, o intento de embarazo',
          'Diga a su médico si está embarazada o trata de estarlo. [E-CI-12]',
        ],
        nursing: ['Dar el pecho (amamantar)', 'Diga a su médico si amamanta. [E-CI-13]'],
        liver: [
          'Enfermedad del hígado',
          'Diga a su médico si tiene una enfermedad del hígado. [E-CI-15]',
        ],
        bladder: [
          'Dolor o enfermedad de la vejiga',
          'Diga a su médico si le duele la vejiga o la tiene enferma. [E-CI-16]',
        ],
        breath: [
          'Apnea del sueño o enfermedad de los pulmones',
          'Diga a su médico si tiene apnea del sueño o una enfermedad de los pulmones. [E-CI-20]',
        ],
        eye: [
          'Presión alta en el ojo o en el cráneo, o una herida abierta en el ojo',
          'Diga a su médico si tiene presión alta en un ojo o en el cráneo, o un ojo herido. [E-CI-14]',
        ],
        thyroid: [
          'Una tiroides que trabaja demasiado',
          'Diga a su médico si su tiroides trabaja demasiado. [E-CI-19]',
        ],
      },
      notSure: 'Pregunte por un examen físico y pruebas antes de empezar. [E-PRE-04]',
    },
    mind: {
      question: '¿Ha tenido alguna vez algo de esto?',
      why: 'El medicamento puede cambiar lo que usted ve, oye y siente. En algunos de estos casos hacen falta expertos. [E-CI-09, E-CI-10]',
      options: {
        psychosis: [
          'Psicosis o esquizofrenia (oír o ver lo que otras personas no)',
          'Diga a su médico si alguna vez ha tenido psicosis o esquizofrenia. [E-CI-09]',
        ],
        mania: [
          'Manía o trastorno bipolar (épocas con el ánimo demasiado alto)',
          'Diga a su médico si alguna vez ha tenido manía, o si tiene trastorno bipolar. [E-CI-10]',
        ],
        family: [
          'Psicosis o manía en mi familia',
          'Diga a su médico si alguien de su familia ha tenido psicosis o manía. [E-PRE-05]',
        ],
        use: [
          'Un problema con el alcohol o las drogas',
          'Diga a su médico si tiene, o ha tenido, un problema con el alcohol o las drogas. [E-CI-11]',
        ],
        memory: [
          'Demencia, o confusión que llega de pronto (delirio)',
          'Diga a su médico si tiene demencia o si tuvo confusión que llegó de pronto. [E-CI-18]',
        ],
      },
      notSure:
        'Pregunte por una charla completa sobre su salud mental antes de empezar. [E-PRE-01]',
    },
    medicines: {
      question: '¿Toma algo de esto?',
      why: 'Algunos de estos cambian cómo actúa el medicamento. No deje de tomar ninguno por su cuenta: pregunte a quien se lo recetó. [E-PRE-08, E-RX-01]',
      options: {
        calming: [
          'Un medicamento para calmar los nervios, como el diazepam (una benzodiazepina)',
          'Diga a su médico si toma un medicamento para calmar los nervios, como el diazepam. Puede hacer que el efecto de la ketamina dure menos. [E-RX-01]',
        ],
        sedating: [
          'Un opioide, alcohol o un medicamento para dormir',
          'Diga a su médico si usa un opioide, alcohol o un medicamento para dormir. Con ellos, el aerosol de esketamina puede darle más sueño. [E-RX-03]',
        ],
        lamotrigine: [
          'Lamotrigina',
          'Diga a su médico si toma lamotrigina. En algunos estudios, la ketamina tuvo un efecto más débil con ella. [E-RX-02]',
        ],
        stimulant: [
          'Un estimulante, como el metilfenidato',
          'Diga a su médico si toma un estimulante. Con el aerosol de esketamina puede subirle la presión arterial. [E-RX-04]',
        ],
        maoi: [
          'Un IMAO para la depresión (MAOI en inglés)',
          'Diga a su médico si toma un IMAO. Con el aerosol de esketamina puede subirle la presión arterial. [E-RX-05]',
        ],
        theophylline: [
          'Teofilina o aminofilina',
          'Diga a su médico si toma teofilina o aminofilina. [E-RX-07]',
        ],
        antidepressant: [
          'Un antidepresivo o litio',
          'Diga a su médico si toma un antidepresivo o litio. [E-RX-08]',
        ],
        other: [
          'Cualquier otro medicamento',
          'Diga a su médico si toma cualquier otro medicamento. Algunos cambian cuánta ketamina hay en su sangre. [E-RX-06]',
        ],
      },
      notSure: 'Pregunte por cada medicamento que toma. Lleve una lista. [E-PRE-05]',
    },
    visits: {
      question:
        'Una cita toma tiempo, y un adulto tiene que llevarle a casa. ¿Cómo le queda eso? [E-DUR-08, E-PRE-09]',
      why: 'Usted no puede manejar de regreso a casa. Su respuesta agrega algo que planear. [E-PRE-09, E-DUR-08]',
      options: {
        fits: ['Me queda bien', 'Pregunte cuántas citas hay que planear. [E-POST-04]'],
        time: [
          'Encontrar el tiempo es difícil para mí',
          'Pregunte cuánto dura una cita y cuántas hay. [E-DUR-08, E-POST-04]',
        ],
        ride: [
          'El regreso a casa es difícil para mí',
          'Pregunte por ayuda para el regreso a casa. [E-PRE-09]',
        ],
        both: [
          'Ambas cosas son difíciles para mí',
          'Pregunte por los horarios de las citas y por ayuda para el regreso. [E-PRE-09]',
        ],
      },
      notSure: 'Pregunte cómo es una cita, desde que sale de su casa hasta que vuelve. [E-DUR-08]',
    },
    cost: {
      question: '¿Cuánto le importa el costo?',
      why: 'No todas las clínicas ni todos los planes de seguro son iguales. Su respuesta agrega algo que preguntar. [plain]',
      options: {
        lot: ['Mucho', 'Pregunte por el costo total y por lo que paga su seguro. [E-PRE-05]'],
        some: ['Algo', 'Pregunte cuánto cuesta una cita y cuánto cuestan todas. [E-PRE-05]'],
        little: ['No mucho'],
      },
      notSure: 'Pregunte por el costo y el seguro antes de pedir una cita. [E-PRE-05]',
    },
    effects: {
      question:
        'Puede que se sienta lejos de su cuerpo por un rato. ¿Cómo sería eso para usted? [E-DUR-06]',
      why: 'A algunas personas no les molesta y a otras sí. Su respuesta agrega algo que preguntar. [plain]',
      options: {
        fine: ['Podría vivir con eso', 'Pregunte qué ayuda mientras dura. [E-SE-01]'],
        worry: ['Me preocupa', 'Pregunte quién se queda con usted y cómo le ayuda. [E-SE-10]'],
        no: ['No lo quiero', 'Pregunte por tratamientos sin efectos de medicamentos. [E-ALT-03]'],
      },
      notSure: 'Pregunte qué sintieron otras personas y por cuánto tiempo. [E-DUR-06]',
    },
    others: {
      question: '¿En qué punto está con otros tratamientos?',
      why: 'Hay otras opciones. Su respuesta agrega algo de qué hablar. [plain]',
      options: {
        hear: [
          'Primero quiero saber de todos',
          'Pregunte por cada opción: qué puede hacer y qué daños puede causar. [E-ALT-01, E-ALT-03]',
        ],
        tried: [
          'Probé algunos que no me ayudaron lo suficiente',
          'Diga a su médico si un tratamiento no le ayudó: cuál fue, por cuánto tiempo y qué pasó. [E-TRD-02, E-PRE-05]',
        ],
        none: [
          'Todavía no he probado ninguno',
          'Pregunte por los antidepresivos y la terapia de conversación, y cuándo tienen sentido. [E-ALT-01, E-ALT-03]',
        ],
        wait: [
          'Por ahora quiero esperar',
          'Pregunte sobre esperar: qué puede pasar y cuándo verlo otra vez. [E-ALT-08]',
        ],
      },
      notSure: 'Pregunte cómo sería su día a día con cada opción. [E-ALT-03]',
    },
  },
  seen: 'Sin fecha; se revisó en {year}.',
  summary: {
    title: 'Para llevar a la charla',
    intro: [
      'Hable con un profesional de salud antes de pedir una cita de tratamiento. Esta lista no puede decirle si es seguro. [plain]',
      'No tiene que decidir hoy. [plain]',
    ],
    notes: 'Sus notas',
    blank:
      'No marcó nada que agregue una nota. Eso no quiere decir que no haya nada de qué hablar.',
    ask: {
      title: 'Preguntas que puede hacer',
      items: [
        '¿La FDA ha aprobado el uso que yo le daría, o está fuera de lo indicado (off-label)? [E-REG-01, E-REG-06]',
        '¿A cuántas personas ayuda, por cuánto tiempo y qué tan cierto es eso? [E-EFF-02, E-EFF-07, E-EFF-09]',
        '¿Qué puede salir mal, y quién está ahí si pasa? [E-REG-04, E-REG-08, E-DUR-07]',
        '¿Cuánto me va a costar en total? [E-PRE-05]',
        '¿Cómo sabremos que no funciona, y qué sigue después? [E-PRE-05]',
        '¿Qué pasa si espero o elijo otra cosa? [E-ALT-08]',
      ],
    },
    options: {
      title: 'Sus otras opciones',
      items: [
        'Cambiar o agregar un antidepresivo [E-ALT-01]',
        'Agregar otra clase de medicamento [E-ALT-02]',
        'Terapia de conversación [E-ALT-03]',
        'Estimulación magnética del cerebro (EMT, o TMS en inglés) [E-ALT-04]',
        'Tratamiento eléctrico con anestesia (TEC, o ECT en inglés) [E-ALT-05]',
        'El aerosol de esketamina en lugar de la ketamina [E-ALT-06]',
        'Un estudio de investigación [E-ALT-07]',
        'Seguir como está o esperar por ahora, y fijar un día para verlo otra vez [E-ALT-08]',
      ],
    },
    all: 'Ver todas las notas',
    shared: '¿Otras personas usan este aparato? Borre sus respuestas y quédese con el papel.',
  },
};
