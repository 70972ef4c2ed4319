import { numberOf } from '../language/numbers.ts';

/** The sizes that the words around a number leave it. */
export interface Room {
  least: number;
  most: number;
}

const NUMBER = String.raw`[£$€¥]?(\d[\d,]*(?:\.\d+)?|\p{L}+)`;
const ALL = String.raw`(?:(?:the|its|our|their|all) )?`;
/** "nine in ten", "four patients in ten", "five of the twelve clinics". */
const SHARE = new RegExp(
  String.raw`^(?:\s(?:out )?of ${ALL}|\s\p{L}+ (?:out )?of ${ALL}|\sin (?!(?:1[5-9]|20)\d\d\b)|\s\p{L}+ in (?=ten\b|10\b|100\b|a hundred\b))${NUMBER}`,
  'iu',
);
/** "9,150 members, 4,020 of them …", "5,480 children, of whom 3,310 …". */
const OF_THEM = /^\s(?:of (?:them|which|whom))\b/iu;
const OF_WHOM = /(?:of (?:which|whom)|including|among them) $/iu;
const WHOLE = new RegExp(String.raw`${NUMBER}\s[^,;.\d]{1,60},\s(?:of (?:which|whom) |including |among them )?$`, 'iu');
/** "4.6 days, down from 7.9". */
const BEFORE_THAT = new RegExp(String.raw`^[^.;]{0,30}?\b(down|up) from ${NUMBER}`, 'iu');
const RISE = 'rose|risen|grew|grown|increased|climbed|went up|raised';
const FALL = 'fell|fallen|dropped|decreased|declined|shrank|went down|reduced|cut';
const CHANGE = String.raw`\b(?:(${RISE})|${FALL})\b[^.;]{0,20}?`;
/** "rose from 61% in 2019 to 78%": its end seen from its start, and its start from its end. */
const TO = new RegExp(String.raw`^[^.;]{0,25}?\sto ${NUMBER}`, 'iu');
const CHANGE_FROM = new RegExp(String.raw`${CHANGE}\bfrom $`, 'iu');
const CHANGE_TO = new RegExp(String.raw`${CHANGE}\bfrom ${NUMBER}[^.;]{0,25}?\sto $`, 'iu');

/** What the words before and after a number tell of its size: another one outside of that is seen to be wrong without knowing the report. */
export function roomFor(before: string, after: string): Room {
  const part =
    valueOf(SHARE.exec(after)?.[1]) ?? (OF_THEM.test(after) || OF_WHOM.test(before) ? valueOf(WHOLE.exec(before)?.[1]) : undefined);
  if (part !== undefined) return { least: 0, most: part };
  const [, direction, since] = BEFORE_THAT.exec(after) ?? [];
  if (direction !== undefined) return sideOf(valueOf(since), direction.toLowerCase() === 'up');
  const from = CHANGE_FROM.exec(before);
  if (from) return sideOf(valueOf(TO.exec(after)?.[1]), from[1] === undefined);
  const to = CHANGE_TO.exec(before);
  return to ? sideOf(valueOf(to[2]), to[1] !== undefined) : sideOf(undefined, true);
}

const sideOf = (value: number | undefined, isAbove: boolean): Room => ({
  least: isAbove ? (value ?? 0) : 0,
  most: isAbove ? Infinity : (value ?? Infinity),
});

const valueOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : numberOf(text.toLowerCase()));
