import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    ['en', null, 'Shells fell on the market of the town at noon, and two of the wounded died in hospital.'],
    ['en', 'ar', 'The convoy was hit on its way to the crossing, witnesses said.'],
    ['en', null, 'Rebels seize hill in Idlib'],
    ['en', 'en-GB', 'HTS captures Kafr Nabl'],
    ['ar', 'en', 'قصفت المدفعية أطراف البلدة صباح اليوم وأصيب ثلاثة مدنيين بجروح.'],
    ['fa', null, 'چهار نفر در حمله پهپادی به پایگاه کشته شدند و گروهی زخمی شدند.'],
    ['ckb', null, 'هێزەکانی سووریای دیموکرات ڕایانگەیاند کە دوو چەکدار کوژراون.'],
    ['ur', null, 'شام کے شہر حلب میں دھماکے سے پانچ افراد ہلاک ہو گئے۔'],
    ['tr', 'en', 'Bölgede dün gece çıkan çatışmada iki asker yaralandı ve bir araç ile depo yandı.'],
    [
      'fr',
      null,
      'Trois personnes ont été tuées dans une frappe sur le marché de la ville, selon les secours.',
    ],
    ['de', null, 'Bei dem Angriff auf das Dorf wurden nach Angaben der Helfer zwei Kinder verletzt.'],
    ['es', null, 'Los rebeldes tomaron el puesto de control en las afueras de la ciudad.'],
    ['ru', null, 'Военная полиция сообщила о двух обстрелах в провинции Идлиб.'],
    ['uk', null, 'Їхні підрозділи відійшли від міста після нічного обстрілу.'],
    ['he', null, 'שני חיילים נפצעו בתקיפה ליד הגבול.'],
    ['el', null, 'Δύο στρατιώτες τραυματίστηκαν κοντά στα σύνορα.'],
    ['zh', null, '叙利亚军队周一进入该城。'],
    ['ja', null, 'シリア軍は月曜日に町に入った。'],
  ])('%s (declared %s): %s', (language, declared, text) => {
    expect(languageOf(text, declared)).toBe(language);
  });

  it('is not misled by Arabic names in an English text', () => {
    expect(languageOf('The town of Binnish (Arabic: بنش) was shelled by the army on Sunday.', null)).toBe(
      'en',
    );
  });

  it.each(['', '   ', '12 345 – 17:30', '🙂🙂'])('cannot tell %j', (text) => {
    expect(languageOf(text, 'en')).toBe('und');
  });

  it('takes no declaration that the script contradicts', () => {
    expect(languageOf('Kafr Nabl', 'ar')).toBe('und');
    expect(languageOf('Kafr Nabl', null)).toBe('und');
  });
});
