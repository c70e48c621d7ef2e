/** The ASCII form of an international domain (RFC 3492). Our own encoder, since it travels into every page. */

const BASE = 36;
const SKEW = 38;
const DAMP = 700;
const HIGHEST_DIGIT = 26;

/** Encodes each label that is not ASCII; everything else stays as it is. Expects NFKC and lower case. */
export function toAscii(domain: string): string {
  return domain
    .split(/[.\u3002\uff0e\uff61]/)
    .map((label) => (/[^\0-\x7f]/.test(label) ? `xn--${encode(label)}` : label))
    .join('.');
}

function encode(label: string): string {
  const points = Array.from(label, (char) => char.codePointAt(0) ?? 0);
  const plain = points.filter((point) => point < 128);
  let out = String.fromCharCode(...plain);
  if (plain.length > 0) out += '-';
  let bias = 72;
  let delta = 0;
  let handled = plain.length;
  for (let now = 128; handled < points.length; delta++, now++) {
    const next = Math.min(...points.filter((point) => point >= now));
    delta += (next - now) * (handled + 1);
    now = next;
    for (const point of points) {
      if (point < now) delta++;
      if (point !== now) continue;
      out += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === plain.length);
      delta = 0;
      handled++;
    }
  }
  return out;
}

/** One number of variable length, least digit first. */
function digits(delta: number, bias: number): string {
  let out = '';
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const least = Math.min(Math.max(k - bias, 1), HIGHEST_DIGIT);
    if (rest < least) return out + digit(rest);
    out += digit(least + ((rest - least) % (BASE - least)));
    rest = Math.floor((rest - least) / (BASE - least));
  }
}

/** a to z are 0 to 25, 0 to 9 are 26 to 35. */
function digit(value: number): string {
  return String.fromCharCode(value < 26 ? 97 + value : 22 + value);
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += BASE) rest = Math.floor(rest / (BASE - 1));
  return k + Math.floor((BASE * rest) / (rest + SKEW));
}
