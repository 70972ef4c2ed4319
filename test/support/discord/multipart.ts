/** One part of a multipart body. */
export interface Part {
  name: string;
  filename: string | undefined;
  type: string;
  data: Buffer;
}

/** Splits a multipart/form-data body. Throws when the content type names no boundary. */
export function parseMultipart(raw: Buffer, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`No boundary in "${contentType}"`);
  const mark = Buffer.from(`\r\n--${boundary}`);
  const body = Buffer.concat([Buffer.from('\r\n'), raw]);
  const parts: Part[] = [];
  let start = body.indexOf(mark);
  while (start !== -1) {
    const end = body.indexOf(mark, start + mark.length);
    if (end === -1) break;
    const piece = body.subarray(start + mark.length + 2, end);
    const split = piece.indexOf('\r\n\r\n');
    const head = piece.subarray(0, split).toString('utf8');
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    const type = /^content-type: *(.+)$/im.exec(head)?.[1] ?? 'text/plain';
    if (name !== undefined) parts.push({ name, filename: /\bfilename="([^"]*)"/i.exec(head)?.[1], type, data: piece.subarray(split + 4) });
    start = end;
  }
  return parts;
}
