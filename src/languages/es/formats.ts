/** Faults of files that are read, and what a format cannot say: spreadsheets, and those of course timetabling. */
export const formats = {
  'formats.line': 'línea {line}',
  'formats.file': 'archivo',
  'formats.refused': '{where}: {message}',
  'formats.refusedWithMore': '{where}: {message} (y {count} más)',
  'formats.tooLong': 'ocupa más de {megabytes} MB',
  'formats.unreadable': '{file} no termina en un formato que se pueda leer: {endings}.',
  'formats.unwritable': 'Esto no se puede escribir como archivo {format}: {where} {message}.',
  'formats.unwritableAt': 'Esto no se puede escribir como archivo {format}: {where}: {message}.',
  'formats.nothingPlaced':
    'Ninguna clase de este horario tiene todavía hora y aula, de modo que el archivo quedaría vacío. Calcule primero el horario.',
  'formats.unstorable': 'Un texto tiene caracteres que no se pueden guardar; escríbalo de nuevo.',

  'formats.table.tooManyRows': '{sheet} tiene más de {most} filas.',
  'formats.table.tooManyColumns': '{sheet} tiene más de {most} columnas.',
  'formats.table.someSheetTooManyRows': 'Una hoja tiene más de {most} filas.',
  'formats.table.someSheetTooManyColumns': 'Una hoja tiene más de {most} columnas.',
  'formats.table.tooMuchText': '{sheet} tiene demasiado texto.',
  'formats.table.openQuotation': '{sheet}, fila {row}: unas comillas no se cierran.',
  'formats.table.tooLarge': 'Esta hoja de cálculo es demasiado grande.',
  'formats.table.noSpreadsheet': '{file} no se puede leer como hoja de cálculo (.xlsx).',

  'formats.formulations.UD1': 'plazas, días de clase, clases aisladas',
  'formats.formulations.UD2': 'como UD1, y un aula por curso (el concurso de 2007)',
  'formats.formulations.UD3': 'plazas, periodos libres, clases al día, aulas adecuadas',
  'formats.formulations.UD4': 'como UD3, días de clase, clases dobles',
  'formats.formulations.UD5': 'como UD1, periodos libres, clases al día, trayectos entre edificios',
  'formats.formulations.onlyUsual':
    'Un archivo .ctt no dice lo que cuenta {formulation}; use {usual} o un archivo .ectt.',

  'formats.courses.dayName': 'Día {number}',
  'formats.courses.noText': 'no es un archivo de texto',
  'formats.courses.unknownHeader': '«{key}» no es un encabezado de este formato; los conocidos son {known}',
  'formats.courses.headerTwice': '«{key}» aparece dos veces en el encabezado',
  'formats.courses.headerLacks': 'en el encabezado falta «{key}:»',
  'formats.courses.notWhole': '{what} es «{text}»; debe ser un número entero de {least} a {most}',
  'formats.courses.numbers.lectures': 'el número de clases',
  'formats.courses.numbers.workingDays': 'el número de días de clase',
  'formats.courses.numbers.students': 'el número de estudiantes',
  'formats.courses.numbers.capacity': 'el número de plazas',
  'formats.courses.numbers.courses': 'el número de cursos',
  'formats.courses.numbers.day': 'el día',
  'formats.courses.numbers.period': 'el periodo',
  'formats.courses.numbers.leastDaily': 'el número mínimo de clases al día',
  'formats.courses.numbers.mostDaily': 'el número máximo de clases al día',
  'formats.courses.numbers.doubleLectures': 'lo indicado sobre clases dobles',
  'formats.courses.twoNumbers': '{key} es «{text}»; deben ser dos números enteros',
  'formats.courses.leastAboveMost': 'el número mínimo de clases al día, {least}, supera el máximo, {most}',
  'formats.courses.expected': 'aquí se espera «{text}»',
  'formats.courses.tooFewRows':
    'el encabezado anuncia {announced, plural, one {# fila} other {# filas}} de {section}; aquí hay {found, plural, one {solo #} other {solo #}}',
  'formats.courses.tooManyRows':
    'el encabezado anuncia {announced, plural, one {# fila} other {# filas}} de {section}; aquí hay una más',
  'formats.courses.fieldCount':
    'una fila de {section} tiene {expected} campos ({columns}); esta tiene {found}',
  'formats.courses.fieldCountAtLeast':
    'una fila de {section} tiene {expected} campos o más ({columns}); esta tiene {found}',
  'formats.courses.goesOn': 'el archivo continúa después de «END.»',
  'formats.courses.declaredTwice': `{kind, select,
    course {el curso «{id}» ya está declarado en la línea {line}}
    room {el aula «{id}» ya está declarada en la línea {line}}
    other {el plan de estudios «{id}» ya está declarado en la línea {line}}
  }`,
  'formats.courses.undeclared': `{kind, select,
    course {el curso «{id}» no está declarado}
    room {el aula «{id}» no está declarada}
    other {el plan de estudios «{id}» no está declarado}
  }`,
  'formats.courses.nameEmpty': 'el nombre está vacío',
  'formats.courses.curriculumCount': 'el plan de estudios «{id}» anuncia {announced} cursos y nombra {named}',
  'formats.courses.curriculumTwice': 'el plan de estudios «{id}» nombra un curso dos veces',
  'formats.courses.solutionFields':
    'una línea tiene 4 campos (curso, aula, día, periodo); esta tiene {found}',
  'formats.courses.noSuchTime': 'no existe el día {day} con el periodo {period}',
  'formats.courses.noLectureLeft': 'al curso «{id}» no le quedan clases por colocar',
  'formats.courses.named': `{kind, select,
    course {curso «{id}»}
    teacher {docente «{id}»}
    room {aula «{id}»}
    curriculum {plan de estudios «{id}»}
    other {edificio «{id}»}
  }`,
  'formats.courses.nameUnwritable': 'debe tener un nombre sin espacios que no termine en dos puntos',
  'formats.courses.wholeName': 'el nombre',
  'formats.courses.wholeNameUnwritable': '«{name}» debe ser una sola línea sin espacios dobles',
  'formats.courses.cannotSay': 'Esto no se puede escribir como archivo {format}: no puede expresar {lost}.',
  'formats.courses.losses.weeks': 'un ciclo de varias semanas',
  'formats.courses.losses.grid': 'el número de días y periodos',
  'formats.courses.losses.rooms': 'el equipamiento, los edificios y las partes de las aulas',
  'formats.courses.losses.teachers': 'los docentes',
  'formats.courses.losses.groups': 'los grupos dentro de grupos o su número de estudiantes',
  'formats.courses.losses.courses': 'los cursos con varios docentes, equipamiento o etiquetas',
  'formats.courses.losses.choices': 'la elección de docentes',
  'formats.courses.losses.lessons': 'las clases de varios periodos o sin aula',
  'formats.courses.losses.rules': 'estas reglas ({rules})',
  'formats.courses.losses.uncounted': 'que estas reglas no se cuentan ({rules})',
} as const;
