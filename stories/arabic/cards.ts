import parents from '../../demo/contents/cards-parents.json';

/** The two cards on scams, translated for a story: to be proofread. What they cite stays as it is. */
const words = [
  {
    title: 'رسالة مشبوهة',
    question: 'ما الذي يثير شكوككم؟',
    what: { text: 'التصيّد احتيال عبر الإنترنت. وهو يستغل قلة الخبرة.', source: 'amif-cr-2023' },
    actions: ['عند أدنى شك، اتصلوا بالجهة مباشرة.', 'لا تنقروا على الرابط ولا على الملف المرفق.', 'احتفظوا بالرسالة: فهي دليل.'],
  },
  {
    title: 'كلمة سر أو بيانات مصرفية أُعطيت',
    question: 'كيف تجدون بسرعة رقم مصرفكم؟',
    what: {
      text: 'يمكن تغيير كلمة سر أُعطيت في عملية احتيال. أما البيانات المصرفية، فيمكن للمصرف أن يوقف البطاقة.',
      source: 'cybermalveillance-phishing',
    },
    actions: ['غيّروا كلمة السر في كل مكان تُستعمل فيه.', 'أبلغوا مصرفكم ليوقف البطاقة.', 'احتفظوا بالرسالة دليلاً.'],
  },
];
const isOnScams = ({ theme }: { theme: string }) => theme === 'arnaques';
const cited = ['amif-cr-2023', 'cybermalveillance-phishing'];

export const cards = {
  widget: 'cards',
  version: 1,
  lang: 'ar',
  title: 'الأطفال والشاشات: بطاقات للحديث عن الاحتيال',
  intro: 'كل بطاقة تفتح نقاشاً وتقترح خطوات بسيطة. هنا لا يُحكم على أحد: خذوا ما يفيدكم.',
  about: {
    ...parents.about,
    sources: parents.about.sources.filter(({ id }) => cited.includes(id)).map((source) => ({ ...source, lang: 'fr' })),
  },
  themes: [{ id: 'arnaques', label: 'الاحتيال', icon: 'fish' }],
  cards: parents.cards.filter(isOnScams).map(({ links: _, notes: __, ...card }, i) => ({
    ...card,
    ...words[i],
    actions: words[i]!.actions.map((text) => ({ text, source: 'cybermalveillance-phishing' })),
  })),
};
