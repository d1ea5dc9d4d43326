// For tests: an MXF that holds nothing but the XML of subtitles, as SMPTE ST 429-5 wraps it, and fonts and pictures by their ids.

const hex = (text: string) => [...text.matchAll(/[\da-f]{2}/gi)].map(([byte]) => Number.parseInt(byte, 16));
const number = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 2 ** (8 * (bytes - 1 - at))) % 256);
const packet = (key: string, value: number[]) => [...hex(key), 0x83, ...number(value.length, 3), ...value];

/** ST 377-1, 7.1. */
function partition(kind: string, fields: { at: number; footer: number; headerBytes: number }): number[] {
  const label = hex("060e2b34040101020d01020110000000");
  const value = [
    ...[...number(1, 2), ...number(2, 2), ...number(1, 4)],
    ...[fields.at, 0, fields.footer, fields.headerBytes, 0].flatMap((field) => number(field, 8)),
    ...[...number(0, 4), ...number(0, 8), ...number(1, 4), ...label, ...number(0, 8)],
  ];
  return packet(`060e2b34020501010d01020101${kind}00`, value);
}

export function mxfWithText(xml: string, { held = [] as string[], key = "060e2b34010201010d01030117010b01" } = {}) {
  const item = (tag: string, value: number[]) => [...hex(tag), ...number(value.length, 2), ...value];
  const sets = held.map((id) =>
    packet("060e2b34025301010d01010101016500", [...item("3c0a", hex("ff".repeat(16))), ...item("ff10", hex(id))]),
  );
  const metadata = [packet("060e2b34020501010d01020101050100", [...number(0, 4), ...number(18, 4)]), ...sets].flat();
  const essence = packet(key, [...new TextEncoder().encode(xml)]);
  const packBytes = partition("0204", { at: 0, footer: 0, headerBytes: 0 }).length;
  const footer = packBytes + metadata.length + essence.length;
  const index = [...number(0, 4), ...number(0, 8), ...number(1, 4), ...number(footer, 8)];
  return Uint8Array.from([
    ...partition("0204", { at: 0, footer, headerBytes: metadata.length }),
    ...metadata,
    ...essence,
    ...partition("0404", { at: footer, footer, headerBytes: 0 }),
    ...packet("060e2b34020501010d01020101110100", [...index, ...number(20 + index.length + 4, 4)]),
  ]);
}
