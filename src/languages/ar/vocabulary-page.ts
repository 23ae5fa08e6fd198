/** The page on which an institution gives its own words. */
export const vocabularyPage = {
  'vocabulary.title': 'الكلمات',
  'vocabulary.lead':
    'ما تسميه مؤسستك باسم آخر: قد تقول الجامعة «محاضر» حيث تقول المدرسة «معلم». تُكتب الكلمات دون أل التعريف، والجمع في حالة الرفع («محاضرون»). وهي لكل من يقرأ هذه الصفحات بهذه اللغة. وما يُترك فارغًا يبقى كالمعتاد.',
  'vocabulary.language': 'لغة الكلمات',
  'vocabulary.usual': 'الكلمة المعتادة',
  'vocabulary.one': 'مفرد',
  'vocabulary.many': 'جمع',
  'vocabulary.oneOf': '{word}: مفرد',
  'vocabulary.manyOf': '{word}: جمع',
  'vocabulary.change': 'تغيير الكلمات',
  'vocabulary.done': 'تم تغيير الكلمات للجميع.',
  'vocabulary.tooLong':
    '{most, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر.',
  'vocabulary.unreadable': 'دون محارف لا تُرى.',
  'vocabulary.bothOrNone': 'يُرجى كتابة المفرد والجمع معًا، أو ترك كليهما.',
} as const;
