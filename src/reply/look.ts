import type { Answer } from '../answer/types.ts';

/** Colour of the embed's edge and the icon before the headline, so that an outcome is seen before it is read. */
interface Look {
  colour: number;
  icon: string;
}

const green = 0x2e7d4f;
const blue = 0x2f6db5;
const grey = 0x80848e;
const amber = 0xc27c0e;
const red = 0xb3413b;
const blurple = 0x5865f2;

/** A miss and a failure never look like an answer. */
export const looks = {
  answer: { colour: green, icon: '✅' },
  no: { colour: red, icon: '❌' },
  common: { colour: amber, icon: '📘' },
  passages: { colour: blue, icon: '📄' },
  near: { colour: amber, icon: '🤔' },
  notInReport: { colour: grey, icon: '🔍' },
  unclear: { colour: amber, icon: '❔' },
  smallTalk: { colour: blurple, icon: '💬' },
  reading: { colour: blue, icon: '📖' },
  notice: { colour: grey, icon: 'ℹ️' },
  failure: { colour: red, icon: '⚠️' },
} as const satisfies Record<string, Look>;

export const lookOf = (answer: Answer): Look => {
  if (answer.outcome === 'passages' && answer.near) return looks.near;
  if (answer.outcome !== 'answer') return looks[answer.outcome];
  if (answer.basis === 'common') return looks.common;
  return answer.polarity === 'no' ? looks.no : looks.answer;
};
