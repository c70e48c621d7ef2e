import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** Packs a built extension into an uncompressed ZIP, which is what an XPI is. */
export function packXpi(folder: string, file: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    const path = Buffer.from(name.split(sep).join('/'));
    const common = commonFields(content, path);
    const local = Buffer.concat([numbers(4, [0x04034b50]), common, path]);
    const entry = Buffer.concat([
      numbers(4, [0x02014b50]),
      numbers(2, [20]),
      common,
      numbers(2, [0, 0, 0]),
      numbers(4, [0, offset]),
      path,
    ]);
    bodies.push(local, content);
    directory.push(entry);
    offset += local.length + content.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    numbers(4, [0x06054b50]),
    numbers(2, [0, 0, names.length, names.length]),
    numbers(4, [index.length, offset]),
    numbers(2, [0]),
  ]);
  writeFileSync(file, Buffer.concat([...bodies, index, end]));
}

/** The fields that stand the same in the local header and in the directory: stored, no date, UTF-8 names. */
function commonFields(content: Buffer, path: Buffer): Buffer {
  return Buffer.concat([
    numbers(2, [20, 0x0800, 0, 0, 0x21]),
    numbers(4, [crc32(content), content.length, content.length]),
    numbers(2, [path.length, 0]),
  ]);
}

function numbers(bytes: 2 | 4, values: number[]): Buffer {
  const buffer = Buffer.alloc(bytes * values.length);
  for (const [index, value] of values.entries()) buffer.writeUIntLE(value, index * bytes, bytes);
  return buffer;
}
