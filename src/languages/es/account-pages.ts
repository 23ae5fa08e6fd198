/** The pages of signing in, of the own account and of users. */
export const accountPages = {
  'accounts.role.label': 'Rol',
  'accounts.role.reader': 'lectura',
  'accounts.role.planner': 'planificación',
  'accounts.role.administrator': 'administración',
  'accounts.roleChoice.reader': 'Lectura: ve los horarios',
  'accounts.roleChoice.planner': 'Planificación: hace los horarios',
  'accounts.roleChoice.administrator': 'Administración: además gestiona los usuarios',
  'accounts.addressAndRole': '{email} · {role}',
  'accounts.name': 'Nombre',
  'accounts.email': 'Correo electrónico',
  'accounts.password': 'Contraseña',
  'accounts.newPassword': 'Contraseña nueva',
  'accounts.passwordHelp': 'Al menos 10 caracteres; unas cuantas palabras son fáciles de recordar.',
  'accounts.tooManyTries':
    'Demasiados intentos fallidos. Vuelva a intentarlo dentro de {minutes, plural, one {# minuto} other {# minutos}}.',
  'accounts.language.label': 'Idioma',
  'accounts.language.help': 'La página cambia al momento.',
  'accounts.language.browser': 'El que pida mi navegador',
  'accounts.language.change': 'Cambiar el idioma',
  'accounts.language.choose': 'Idioma de las páginas',
  'accounts.language.unknown': 'Uno de los idiomas de la lista.',

  'accounts.signIn.title': 'Iniciar sesión',
  'accounts.signIn.wrong': 'Esta dirección de correo y esta contraseña no se corresponden.',
  'accounts.signIn.welcome': 'Le damos la bienvenida',
  'accounts.signIn.notSetUp':
    'Todavía no hay nadie con el rol de administración. El servidor mostró una dirección al arrancar; ábrala para configurar la primera cuenta de administración.',

  'accounts.setUp.title': 'Configurar',
  'accounts.setUp.heading': 'Configurar Schedule Builder',
  'accounts.setUp.lead':
    'Usted será la primera persona con el rol de administración. A partir de ahora inicia sesión con esta dirección de correo y esta contraseña.',
  'accounts.setUp.begin': 'Empezar',
  'accounts.setUp.done': 'La primera cuenta de administración ya está configurada; inicie sesión.',
  'accounts.setUp.wrongAddress': 'Abra la dirección que el servidor mostró al arrancar.',

  'accounts.own.title': 'Su cuenta',
  'accounts.own.changeName': 'Cambiar el nombre',
  'accounts.own.oldPassword': 'Contraseña actual',
  'accounts.own.passwordHelp':
    'Al menos 10 caracteres; unas cuantas palabras son fáciles de recordar. Su sesión se cierra en todos los demás sitios.',
  'accounts.own.changePassword': 'Cambiar la contraseña',
  'accounts.own.done.name': 'Su nombre ha cambiado.',
  'accounts.own.done.password':
    'Su contraseña ha cambiado; su sesión se ha cerrado en todos los demás sitios.',
  'accounts.own.done.language': 'Su idioma ha cambiado.',

  'accounts.users.title': 'Usuarios',
  'accounts.users.you': '(usted)',
  'accounts.users.addSomebody': 'Añadir a alguien',
  'accounts.users.add': 'Añadir',
  'accounts.users.passwordHelp':
    'Al menos 10 caracteres; unas cuantas palabras son fáciles de recordar. Comuníquesela; la persona puede cambiarla en «Su cuenta».',
  'accounts.users.roleHelp': 'A quien pierde permisos se le cierra la sesión en todas partes.',
  'accounts.users.changeRole': 'Cambiar el rol',
  'accounts.users.ownPassword': 'La suya la cambia en <link>Su cuenta</link>.',
  'accounts.users.ownPasswordElsewhere': 'Su propia contraseña la cambia en «Su cuenta».',
  'accounts.users.resetHelp':
    'Al menos 10 caracteres; unas cuantas palabras son fáciles de recordar. Se le cierra la sesión en todas partes.',
  'accounts.users.resetPassword': 'Restablecer la contraseña',
  'accounts.users.deletion': 'Eliminar',
  'accounts.users.deletionOwnHelp': 'Ya no podrá iniciar sesión. Los horarios se conservan.',
  'accounts.users.deletionHelp': 'Esta persona ya no podrá iniciar sesión. Los horarios se conservan.',
  'accounts.users.delete': 'Eliminar…',
  'accounts.users.deleteTitle': '¿Eliminar a {name}?',
  'accounts.users.deleteUser': 'Eliminar a {name}',
  'accounts.users.deleteOwnEffect':
    'Su sesión se cierra al momento y ya no podrá iniciarla. Los horarios se conservan.',
  'accounts.users.deleteEffect':
    'La sesión de esta persona se cierra al momento y ya no podrá iniciarla. Los horarios se conservan.',
  'accounts.users.cancel': 'Cancelar',
  'accounts.users.done.added': 'Ya puede iniciar sesión.',
  'accounts.users.done.role': 'El rol ha cambiado.',
  'accounts.users.done.password': 'La contraseña ha cambiado; la sesión se ha cerrado en todas partes.',
  'accounts.users.done.deleted': 'Ya no puede iniciar sesión.',
} as const;
