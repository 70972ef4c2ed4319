/** A stretch of a text that is marked for some reason. */
export interface Span {
  start: number;
  end: number;
  mark: string;
}

export interface Segment {
  text: string;
  marks: string[];
}

/** Cuts [from, to) of a text wherever a span begins or ends: the segments joined are the text, and each says which spans cover it. */
export function segments(text: string, spans: readonly Span[], from = 0, to = text.length): Segment[] {
  const inside = spans
    .map(({ start, end, mark }) => ({ start: Math.max(from, start), end: Math.min(to, end), mark }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    return {
      text: text.slice(start, end),
      marks: [...new Set(inside.filter((span) => span.start <= start && span.end >= end).map(({ mark }) => mark))],
    };
  });
}
