/** Sample files: a tiny invented school, whose lists show how a sheet looks. */
export const samples = {
  'samples.school': 'مدرسة نموذجية',
  'samples.year': 'الصف السابع',
  'samples.classA': 'السابع أ',
  'samples.classB': 'السابع ب',
  'samples.maths': 'الرياضيات',
  'samples.physics': 'الفيزياء',
  'samples.art': 'الفنون',
  'samples.sport': 'الرياضة',
  'samples.room': 'القاعة {number}',
  'samples.gym': 'الصالة الرياضية',
  'samples.building': 'المبنى الرئيسي',
  'samples.sports': 'تجهيزات رياضية',
  'samples.test': 'اختبار',
  'samples.help':
    'نماذج جاهزة للتعبئة: <teachers>{word_teachers_the}</teachers>، <groups>{word_groups_the}</groups>، <rooms>{word_rooms_the}</rooms>، <courses>{word_courses_the}</courses>، أو <workbook>كلها في مصنف واحد</workbook>.',
} as const;
