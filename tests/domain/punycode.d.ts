/** The npm package by its file: the bare name would be Node's deprecated builtin. */
declare module 'punycode/punycode.es6.js' {
  export function toASCII(domain: string): string;
}
