/** Why what somebody does with their account, or with users, cannot be done. */
export const accountFailures = {
  'accounts.failures.emailWrong': 'عنوان بريد إلكتروني مثل ada@school.example.',
  'accounts.failures.emailTaken': 'يوجد مستخدم بالعنوان {email} أصلًا.',
  'accounts.failures.longest':
    '{most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر.',
  'accounts.failures.nameMissing': 'الاسم مطلوب.',
  'accounts.failures.nullCharacters': 'دون محارف خالية (null).',
  'accounts.failures.roleUnknown': 'أحد الأدوار: مدير، معدّ جداول، قارئ.',
  'accounts.failures.passwordMissing': 'كلمة المرور مطلوبة.',
  'accounts.failures.passwordShort': '{least} محارف على الأقل؛ وبضع كلمات يسهل تذكرها.',
  'accounts.failures.passwordLong': '{most} محرف على الأكثر.',
  'accounts.failures.notPresentPassword': 'هذه ليست كلمة المرور الحالية.',
  'accounts.failures.userGone': 'لم يُعثر على المستخدم؛ ربما جرى الحذف.',
  'accounts.failures.lastAdministratorRole': 'لا يمكن إعطاء آخر مدير دورًا آخر؛ يُرجى جعل شخص آخر مديرًا أولًا.',
  'accounts.failures.lastAdministratorDeletion': 'لا يمكن حذف آخر مدير؛ يُرجى جعل شخص آخر مديرًا أولًا.',
} as const;
