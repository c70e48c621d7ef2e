import fc from 'fast-check';

const codePoint = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0, max: 0x2fff }),
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  // Lone surrogates among them.
  fc.integer({ min: 0, max: 0x10ffff }),
);

/** Any text at all, well-formed or not. (fast-check's `binary` unit takes seconds to set up.) */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points));
}

/** Property tests end by their count, never by the clock of a busy machine. */
export const PATIENCE = 120_000;
