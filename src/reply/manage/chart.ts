import type { Day } from '../../insight/stats.ts';
import { escapeXml, fontFamily, renderPng } from '../picture/png.ts';
import type { ManageWords } from '../words/manage/index.ts';

/** Sizes in pixels; letters are large enough for a phone. */
const width = 900;
const height = 460;
const left = 70;
const right = 870;
const top = 120;
const bottom = 380;

/** Colours that people who do not tell red from green tell apart (Okabe and Ito 2008), from the bottom of a bar to its top. */
const series = [
  { key: 'answered', colour: '#56b4e9' },
  { key: 'missed', colour: '#e69f00' },
  { key: 'other', colour: '#8f9aa8' },
] as const;

/** Questions by day, as a PNG. */
export const questionsChart = (days: readonly Day[], words: ManageWords['stats']): Promise<Buffer> => renderPng(chartSvg(days, words));

/** The chart's source. */
export function chartSvg(days: readonly Day[], words: ManageWords['stats']): string {
  const most = Math.max(...days.map(totalOf), 0);
  const ceiling = niceCeiling(most);
  const y = (count: number): number => bottom - (count / ceiling) * (bottom - top);
  const slot = (right - left) / Math.max(days.length, 1);
  const bars = days.flatMap((day, index) => {
    let below = 0;
    return series.map(({ key, colour }) => {
      const from = y(below);
      below += day[key];
      const bar = { x: left + index * slot + slot * 0.12, y: y(below), width: slot * 0.76, height: from - y(below) };
      return bar.height > 0 ? rect(bar, colour) : '';
    });
  });
  const lines = [0, ceiling / 2, ceiling].map(
    (count) =>
      `<line x1="${left}" y1="${y(count)}" x2="${right}" y2="${y(count)}" stroke="#4e5058" stroke-width="2"/><text x="${left - 12}" y="${y(count) + 8}" text-anchor="end">${count}</text>`,
  );
  // The first day, the middle one and the last: more labels would run into each other.
  const labelled = [...new Set([0, Math.floor((days.length - 1) / 2), days.length - 1])];
  const labels = labelled.map((index) => {
    const anchor = index === 0 ? 'start' : index === days.length - 1 ? 'end' : 'middle';
    const x = index === 0 ? left : index === days.length - 1 ? right : left + (index + 0.5) * slot;
    return `<text x="${x}" y="${bottom + 38}" text-anchor="${anchor}">${escapeXml(days[index]?.day ?? '')}</text>`;
  });
  let legendX = left;
  const legend = series.map(({ key, colour }) => {
    const label = words.series[key];
    const part = `${rect({ x: legendX, y: 75, width: 20, height: 20 }, colour)}<text x="${legendX + 28}" y="93">${escapeXml(label)}</text>`;
    legendX += 60 + Array.from(label).reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 22 : 12), 0);
    return part;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>text{font-family:${fontFamily};font-size:22px;fill:#f2f3f5}.title{font-size:32px;font-weight:700}</style>`,
    `<rect width="${width}" height="${height}" fill="#1e1f22"/>`,
    `<text x="${left}" y="52" class="title">${escapeXml(words.chart)}</text>`,
    ...legend,
    ...lines,
    ...bars,
    ...labels,
    '</svg>',
  ].join('');
}

export const totalOf = ({ answered, missed, other }: Day): number => answered + missed + other;

const rect = ({ x, y, width: w, height: h }: { x: number; y: number; width: number; height: number }, colour: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" fill="${colour}"/>`;

/** The next of 2, 4, 10, 20, 40, 100, …: half of it is a whole number too. */
function niceCeiling(most: number): number {
  for (let power = 1; ; power *= 10) for (const step of [2, 4, 10]) if (most <= step * power) return step * power;
}
