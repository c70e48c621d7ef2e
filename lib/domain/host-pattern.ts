const PATTERN = /^(\*|https?):\/\/((?:\*\.)?[^/*]+)\/\*$/;

/** The origins that patterns name as they stand; one with a star names nobody's address yet. */
export function originsOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const [, scheme, host = '*'] = PATTERN.exec(pattern) ?? [];
    return scheme === 'https' && !host.startsWith('*') ? [`https://${host}`] : [];
  });
}

/** True when an origin is an address of what the patterns mean. */
export function fitsPatterns(origin: string, patterns: readonly string[]): boolean {
  const [, protocol, hostname = ''] = /^(https?):\/\/([^/:]+)(?::\d+)?$/.exec(origin) ?? [];
  if (protocol === undefined) return false;
  return patterns.some((pattern) => {
    const [, scheme, host = ''] = PATTERN.exec(pattern) ?? [];
    if (scheme !== '*' && scheme !== protocol) return false;
    if (!host.startsWith('*')) return host === hostname;
    return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
  });
}

/** An address as an example for one's own: `https://you.zendesk.com`. */
export function exampleOf(patterns: readonly string[], you: string): string | null {
  const [, , host] = PATTERN.exec(patterns.find((pattern) => pattern.includes('//*.')) ?? '') ?? [];
  return host === undefined ? null : `https://${you}${host.slice(1)}`;
}
