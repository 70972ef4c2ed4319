import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { writtenIn } from '../../src/question/foreign.ts';

/** As people ask of a report, long and short. */
const OTHERS: Record<string, string[]> = {
  Russian: ['Сколько было участников?', 'Что такое CISTRAT?'],
  Greek: ['Πόσοι συμμετέχοντες υπήρχαν;'],
  Arabic: ['كم عدد المتدربين؟'],
  Hebrew: ['כמה משתתפים היו?'],
  Hindi: ['कितने प्रशिक्षु थे?'],
  Thai: ['มีผู้เข้าอบรมกี่คน'],
  Japanese: ['CISTRATとは何ですか？', '研修生は何人？', '誰が署名しましたか？'],
  Korean: ['연수생은 몇 명이었습니까?'],
  German: ['Wie viele Teilnehmer gab es?', 'Was ist CISTRAT?', 'wer ist howard shatz', 'Wo ist der Sitz?', 'Hallo, wieviele Teilnehmer?'],
  Dutch: ['Hoeveel deelnemers waren er?', 'Wie heeft de overeenkomst getekend?'],
  Italian: ["Quanti partecipanti c'erano?", "Cos'è CISTRAT?", "Chi ha firmato l'accordo?", 'Dove si trova la sede?', 'Qual è il budget?'],
  Portuguese: ['Quantos participantes havia?', 'O que é CISTRAT?', 'Quem assinou o acordo?', 'Onde fica a sede?', 'Qual foi o orçamento?'],
  Catalan: ['Quants participants hi havia?'],
  Romanian: ['Câți participanți au fost?'],
  Polish: ['Ilu było uczestników?', 'Co to jest CISTRAT?'],
  Czech: ['Kolik bylo účastníků?'],
  Croatian: ['Koliko je bilo sudionika?'],
  Hungarian: ['Hány résztvevő volt?'],
  Swedish: ['Hur många deltagare var det?', 'Vad är CISTRAT?'],
  Danish: ['Hvor mange deltagere var der?'],
  Norwegian: ['Hva er CISTRAT?'],
  Finnish: ['Kuinka monta osallistujaa oli?'],
  Turkish: ['Kaç katılımcı vardı?', 'CISTRAT nedir?'],
  Indonesian: ['Berapa peserta yang hadir?', 'Apa itu CISTRAT?'],
  Vietnamese: ['Có bao nhiêu học viên?', 'CISTRAT là gì?'],
  Tagalog: ['Ilan ang mga kalahok?'],
};

test.each(Object.entries(OTHERS).flatMap(([language, texts]) => texts.map((text) => [text, language])))(
  '"%s" is of no language that is read: %s',
  (text) => {
    expect(writtenIn(text)).toBe('other');
  },
);

describe('what is read', () => {
  test.each([
    ['wat is cistrat', 'en'],
    ['hoe many came', 'en'],
    ['ist the budget ok', 'en'],
    ['who is Łukasz Müller', 'en'],
    ['did Die Zeit and Der Spiegel write about it', 'en'],
    ['What is Спутник?', 'en'],
    ['what is α here', 'en'],
    ['β budget', 'en'],
    ['α预算', 'zh'],
    ['what does は mean', 'en'],
    ['谁是Путин？', 'zh'],
    ['优衣库の店在哪里？', 'zh'],
  ])('"%s" is %s', (text, language) => {
    expect(writtenIn(text)).toBe(language);
  });

  test.each(['UNESCO ?', 'UNESCO', 'Shatz?', 'Rio de Janeiro', 'Der Spiegel'])('"%s" may be of any', (text) => {
    expect(writtenIn(text)).toBeUndefined();
  });

  const folders = ['src/training/questions', 'test/golden'];
  const questions = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
      .map((line) => (JSON.parse(line) as { q: string }).q),
  );

  it('is every question of 135 reports, typos and telegrams too', () => {
    expect(questions.length).toBeGreaterThan(20_000);
    expect(questions.filter((question) => writtenIn(question) === 'other')).toEqual([]);
  });
});
