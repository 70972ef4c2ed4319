import { GAP, type Part } from './englishRendering.ts';
import { chineseNumber, datesToEnglish } from './foreignDates.ts';
import type { ForeignEntry, ForeignLexicon } from './foreignLexicon.ts';
import type { Reading } from './romance.ts';

/** Signs that people of Hong Kong and Taiwan write otherwise: the words of asking and of reports. */
const TRADITIONAL =
  '誰谁麼么裡里裏里嗎吗幾几國国個个長长時时間间學学員员參参會会議议題题項项課课舉举辦办開开與与報报書书請请問问發发計计劃划畫画訓训練练資资經经費费預预簽签約约協协創创業业產产機机構构關关係系數数據据標标處处訪访館馆園园區区專专獎奖續续過过這这還还沒没為为誌志稱称號号歲岁從从對对來来華华歐欧韓韩動动師师講讲論论壇坛術术戰战災灾難难貢贡獻献導导領领麗丽東东圖图總总統统選选擇择寫写讀读說说話话認认識识證证實实現现質质環环衛卫護护農农鄉乡縣县灣湾邊边進进運运連连結结組组織织維维網网絡络線线終终級级紀纪給给濟济齊齐齡龄龍龙億亿萬万價价優优傳传備备償偿僱雇兒儿則则刪删劇剧勞劳勝胜務务勢势單单衆众圍围團团塊块壓压執执場场奧奥婦妇孫孙寧宁審审寶宝將将屆届層层屬属帶带幣币幹干庫库廳厅廣广廢废強强彈弹後后復复態态慶庆應应懷怀戲戏戶户擔担擊击損损換换擴扩攝摄敗败斷断於于曆历歷历樓楼樣样權权歸归殘残氣气決决測测溝沟滿满漢汉潔洁滅灭漲涨無无營营獲获獨独當当療疗監监盤盘碼码確确禮礼種种穩稳窮穷競竞筆笔節节範范築筑簡简糧粮紅红綠绿緊紧編编縮缩聯联職职聽听腦脑臺台舊旧藝艺蘇苏補补裝装製制見见規规視视親亲覺觉觀观觸触訂订討讨訊讯設设許许詢询試试詳详語语誤误調调談谈諮咨謝谢譯译譽誉讓让讚赞負负財财責责貨货販贩買买貸贷貿贸賣卖賽赛贊赞贏赢車车軍军軟软輔辅輕轻輸输轉转遠远適适遷迁遺遗郵邮醫医釋释針针銀银錄录錢钱鐵铁門门閉闭閱阅陽阳陸陆階阶際际隊队隨随險险雙双雜杂離离電电響响頁页頒颁頻频額额類类願愿風风飛飞驗验驚惊';
const SIMPLIFIED = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, at) => [TRADITIONAL[at * 2] ?? '', TRADITIONAL[at * 2 + 1] ?? '']),
);

const LATIN = /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d&.+%'-]*(?: +[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d&.+%'-]*)*/uy;
const NUMBER =
  /([一二三四五六七八九十百千万两零〇]{2,}|[一二两三四五六七八九十百](?=[个名位次届场项家所座本种人天周年多余国以]))(多|余)?/uy;
const ORDINAL = /第([一二三四五六七八九十百]+|\d+)[届次个期章位名场轮]?/uy;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** Which words for "which" ask for several. */
const SEVERAL = /些|几|方面/;

/** "在哪" is where, but "在哪个城市" is in which city. */
const MEASURE = /[个些座家所国年天月届一种场次项位本支]/;

/** Reads a Chinese question from left to right, the longest known word first. */
export function readChinese(message: string, lexicon: ForeignLexicon): Reading {
  const typed = datesToEnglish(message.normalize('NFKC'));
  // Sign by sign, so that positions stay the same.
  const text = typed.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign);
  // Only ASCII changes case, so that positions stay the same.
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const parts: Part[] = [];
  const unknown: string[] = [];
  let strange = '';
  const flush = (): void => {
    if (strange === '') return;
    unknown.push(strange);
    parts.push(GAP);
    strange = '';
  };
  for (let at = 0; at < text.length;) {
    const known = wordAt(lower, at, lexicon);
    const counted = numberAt(text, at);
    if (counted && counted.length > (known?.length ?? 0)) {
      flush();
      parts.push({ role: 'term', english: counted.english, source: typed.slice(at, at + counted.length) });
      at += counted.length;
    } else if (known) {
      flush();
      const part = partOf(known.entry, lower.slice(at, at + known.length), typed.slice(at, at + known.length));
      if (part) parts.push(part);
      at += known.length;
    } else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (/\p{Script=Han}/u.test(sign)) strange += typed.slice(at, at + sign.length);
      else flush();
      at += sign.length;
    }
  }
  flush();
  return { parts: placesLast(parts.map((part, at) => openEnded(part, parts[at + 1]))), unknown, copula: /是/.test(text) };
}

/** "在柏林举行" is "held in Berlin". */
function placesLast(parts: readonly Part[]): Part[] {
  const ordered = [...parts];
  for (let at = 2; at < ordered.length; at += 1) {
    const [link, place, verb] = ordered.slice(at - 2, at + 1);
    if (link?.role !== 'link' || link.english !== 'in' || place?.role !== 'term' || verb?.role !== 'term' || verb.verb !== true) continue;
    ordered.splice(at - 2, 3, verb, link, place);
  }
  return ordered;
}

/** "是什么" before a noun asks for it, "是谁" before a verb for who did it. */
function openEnded(part: Part, next: Part | undefined): Part {
  if (part.role !== 'question' || part.adjacent !== true || next?.role !== 'term') return part;
  if (part.english === 'what is' && next.verb !== true) return { ...part, english: 'what' };
  return part.english === 'who is' ? { ...part, english: 'who' } : part;
}

/** The longest word from here, but a "是" does not tear off the start of a longer question word: "是|什么时候". */
function wordAt(lower: string, at: number, lexicon: ForeignLexicon): { entry: ForeignEntry; length: number } | undefined {
  const known = longestAt(lower, at, lexicon);
  if (known?.entry.role !== 'question' || known.length === 1) return known;
  const next = longestAt(lower, at + 1, lexicon);
  return next?.entry.role === 'question' && next.length >= known.length
    ? { entry: { role: 'skip', english: '', verb: false }, length: 1 }
    : known;
}

function longestAt(lower: string, at: number, lexicon: ForeignLexicon): { entry: ForeignEntry; length: number } | undefined {
  for (let length = Math.min(lexicon.longest, lower.length - at); length > 0; length -= 1) {
    const key = lower.slice(at, at + length);
    const entry = lexicon.functions.get(key) ?? lexicon.words.get(key);
    if (entry && !(key.endsWith('哪') && MEASURE.test(lower[at + length] ?? ''))) return { entry, length };
  }
  return undefined;
}

function partOf({ role, english, verb }: ForeignEntry, word: string, source: string): Part | undefined {
  if (role === 'skip') return undefined;
  if (role === 'question') return { role, english, plural: SEVERAL.test(word), adjacent: !word.endsWith('是') };
  return role === 'link' ? { role, english } : { role: 'term', english, source, verb };
}

/** A number in Chinese numerals, an ordinal, or a run of Latin letters and digits, which stays. */
function numberAt(text: string, at: number): { english: string; length: number } | undefined {
  const ordinal = matchAt(ORDINAL, text, at);
  if (ordinal) {
    const value = /\d/.test(ordinal[1] ?? '') ? Number(ordinal[1]) : chineseNumber(ordinal[1] ?? '');
    return { english: ORDINALS[value - 1] ?? `${value}th`, length: ordinal[0].length };
  }
  const latin = matchAt(LATIN, text, at);
  if (latin) {
    const over = /\d$/.test(latin[0]) && /[多余]/.test(text[at + latin[0].length] ?? '');
    return { english: over ? `more than ${latin[0]}` : latin[0], length: latin[0].length + (over ? 1 : 0) };
  }
  const number = matchAt(NUMBER, text, at);
  if (!number) return undefined;
  return { english: `${number[2] ? 'more than ' : ''}${chineseNumber(number[1] ?? '')}`, length: number[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
