/** What is known of teachers beside their names. */
export const teachers = {
  'teachers.subjects': 'Asignaturas',
  'teachers.subjectsHelp': 'Lo que imparten, separado por comas: Matemáticas, Física.',
  'teachers.load': 'Carga lectiva',
  'teachers.loadHelp': 'Cuántos periodos por semana deben impartir; vacío si no está decidido.',
} as const;
