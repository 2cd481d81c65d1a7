import template from '../../demo/workshops.json';

/** The first two workshops, translated for a story: to be proofread. */
const place = { name: 'مدرسة بون فيو', address: 'شارع بون فيو، سانت أوبان سور لو' };
const words = [
  {
    title: 'لقاء أول',
    content: [
      'لماذا التكنولوجيا الرقمية في المدرسة',
      'تعلّم استعمال الأجهزة واللوح الرقمي',
      'إنشاء بريد إلكتروني',
      'عرض سريع لخدمة FranceConnect',
    ],
  },
  {
    title: 'اكتشاف فضاء العمل الرقمي',
    content: ['تبادل الوثائق والتواصل مع الإدارة المدرسية', 'زيارة القسم عبر الإنترنت أو مدوّنات المدارس'],
  },
];

export const signup = {
  ...template,
  lang: 'ar',
  title: 'ورشات رقمية للآباء والأمهات',
  intro: 'ورشتان، مدة كل منهما ساعة ونصف، للمبتدئين ولغيرهم من الآباء والأمهات.',
  about: { ...template.about, sources: template.about.sources.map((source) => ({ ...source, lang: 'fr' })) },
  workshops: template.workshops.slice(0, 2).map((workshop, i) => ({
    ...workshop,
    ...words[i],
    sessions: workshop.sessions.map((session) => ({ ...session, place })),
  })),
  ask: { children: true },
  contact: { ...template.contact, desk: 'في البلدية، صباحاً، من الاثنين إلى الجمعة' },
  privacy: {
    ...template.privacy,
    controller: 'بلدية سانت أوبان سور لو (بلدية خيالية)',
    purpose: 'تنظيم الورشات: حفظ مكانكم، وإبلاغكم بأي تغيير، وتحضير الاستقبال.',
    legalBasis: 'مهمة المصلحة العامة للبلدية (المادة 6.1.e من اللائحة العامة لحماية البيانات).',
    recipients: 'مصلحة المدارس في البلدية والأشخاص الذين ينشّطون الورشة. لا أحد غيرهم.',
    retention: 'تُمحى معلوماتكم بعد الورشة بـ 90 يوماً، أو فوراً إذا ألغيتم.',
    rights: 'يمكنكم طلب الاطلاع عليها أو تصحيحها أو محوها، والاعتراض على استعمالها، بالكتابة إلى مصلحة المدارس.',
  },
};
