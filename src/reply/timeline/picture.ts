import type { Report } from '../../corpus/types.ts';
import { escapeXml, fontFamily, renderPng, wrap } from '../picture/png.ts';
import { columnsOf } from '../text.ts';
import { chosenEvents, eventsOf, type DatedEvent } from './events.ts';

/** Sizes in pixels: wide enough for a phone held upright to show the letters at about the size of its own. */
const width = 900;
const lineX = 250;
const textX = 285;
const lineHeight = 34;
const gap = 26;
const top = 85;
/** Of the title. */
const titleColumns = 36;
const titleHeight = 44;
/** Columns of text beside the line, at this width and letter size. */
const columns = 44;
const linesPerEvent = 4;
/** More would be too long a picture to read. */
const most = 14;

/** Columns of a text in letters of their own widths: capitals are wider than the rest. */
const widthOf = (text: string): number => columnsOf(text) + 0.3 * (text.match(/\p{Lu}/gu)?.length ?? 0);

/** The events in the picture of a report. */
export const pictured = (report: Report): readonly DatedEvent[] => chosenEvents(eventsOf(report), most);

/** A report never changes once it is loaded. */
const drawn = new WeakMap<Report, Promise<Buffer>>();

/** The dates of a report that tell most about it, one below the other, as a PNG. Drawn once. */
export function timelinePicture(report: Report): Promise<Buffer> {
  let picture = drawn.get(report);
  if (!picture) {
    picture = renderPng(timelineSvg(report, pictured(report)));
    drawn.set(report, picture);
  }
  return picture;
}

/** The picture's source. Words are the report's own; colours keep a contrast of 7:1 and more. */
export function timelineSvg(report: Report, events: readonly DatedEvent[]): string {
  const title = wrap(report.title, titleColumns, 2, widthOf);
  const first = top + title.length * titleHeight;
  let y = first;
  let label = '';
  const rows = events.map((event) => {
    const lines = wrap(event.text, columns, linesPerEvent, widthOf);
    const labels = wrap(event.label === label ? '' : event.label, 15, 2, widthOf);
    label = event.label;
    const row = [
      `<circle cx="${lineX}" cy="${y - 8}" r="9" fill="#8ab4f8"/>`,
      ...labels.map(
        (line, index) => `<text x="${lineX - 25}" y="${y + index * lineHeight}" text-anchor="end" class="date">${escapeXml(line)}</text>`,
      ),
      ...lines.map((line, index) => `<text x="${textX}" y="${y + index * lineHeight}">${escapeXml(line)}</text>`),
    ];
    y += Math.max(lines.length, labels.length) * lineHeight + gap;
    return row.join('');
  });
  const height = Math.max(y, first + lineHeight);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>text{font-family:${fontFamily};font-size:25px;fill:#f2f3f5}.date{font-weight:700;fill:#c7dcff}.title{font-size:34px;font-weight:700}</style>`,
    `<rect width="${width}" height="${height}" fill="#1e1f22"/>`,
    ...title.map((line, index) => `<text x="40" y="${62 + index * titleHeight}" class="title">${escapeXml(line)}</text>`),
    `<line x1="${lineX}" y1="${first - 30}" x2="${lineX}" y2="${height - 30}" stroke="#5f6b85" stroke-width="4"/>`,
    ...rows,
    '</svg>',
  ].join('');
}
