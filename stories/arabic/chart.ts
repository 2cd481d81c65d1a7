import talis from '../../demo/contents/chart-talis-ict.json';

/** The same figures from the same source, translated for a story: to be proofread. */
export const chart = {
  ...talis,
  lang: 'ar',
  title: 'تلاميذ يُسمح لهم باستعمال التكنولوجيا الرقمية في أعمالهم',
  about: { ...talis.about, sources: talis.about.sources.map((source) => ({ ...source, lang: 'fr' })) },
  reading: 'في فرنسا، يسمح 36 % من المدرّسين لتلاميذهم باستعمال التكنولوجيا، مقابل 53 % في المتوسط في دول منظمة التعاون الاقتصادي والتنمية.',
  note: 'دراسة «تاليس» لعام 2018.',
  categoryLabel: 'الإقليم',
  categories: [
    { id: 'france', label: 'فرنسا' },
    { id: 'ocde', label: 'متوسط المنظمة' },
  ],
  series: [{ ...talis.series[0]!, label: 'نسبة المدرّسين' }],
  targets: [{ ...talis.targets[0]!, label: 'متوسط المنظمة' }],
};
