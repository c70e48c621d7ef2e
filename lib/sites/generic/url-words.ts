/** What the address of a page says about what it shows. */

const PARAM =
  /(?:^|[-_])(?:id|record|uid|guid|oid|rec|key|no|num(?:ber)?|code|facid|socid)$|[a-z]id$|^id[-_]/i;
const OTHER_PARAM =
  /^(?:s|session|php\w*|menu|action|view|app|tab|lang|team|page|list|filter|folder|project|org|portal)[-_]?id$/i;
const ID = /^#?\d+$|^[\w-]*\d[\w-]{5,}$|^[\w-]{6,}\d[\w-]*$/;
const DEAL =
  /(?:^|[^a-z])(?:deals?|opportunit(?:y|ies)|potentials?|tickets?|cases?|orders?|invoices?|quotes?|tasks?|projects?|bookings?|reservations?|stays?|issues?|conversations?|contracts?|events?|leads?)(?:$|[^a-z])/i;

/** True when it holds the id of one thing: `/guests/4711`, `?record=…`, `#Contact/view/6b02…`. */
export function namesOne(url: URL): boolean {
  const route = url.hash.slice(1, 300);
  const parts = `${url.pathname.slice(0, 300)}/${route.split('?')[0]}`.split('/');
  if (parts.some((part) => ID.test(part))) return true;
  const params = [...url.searchParams, ...new URLSearchParams(route.split('?')[1] ?? route)];
  return params.some(
    ([name, value]) => PARAM.test(name) && !OTHER_PARAM.test(name) && /\d|^[\w-]{15,}$/.test(value),
  );
}

/** A deal, an order, a ticket: its heading is no person's name. */
export function isAboutDeal(url: URL): boolean {
  return DEAL.test(wayOf(url));
}

/** Made of what several people said: an address there is rather theirs than the customer's. */
export function isAboutTicket(url: URL): boolean {
  return /(?:^|[^a-z])(?:tickets?|cases?|conversations?|issues?|threads?|chats?|inbox|helpdesk)(?:$|[^a-z])/i.test(
    wayOf(url),
  );
}

/** Path, controller and route of a page, in words: without the host, without secrets. */
export function wayOf(url: URL): string {
  const params = ['controller', 'module', 'page', 'action'].map((name) => url.searchParams.get(name) ?? '');
  const isRoute = url.hash.startsWith('#/') || url.hash.startsWith('#!') || /^#[a-z]+\//i.test(url.hash);
  const route = isRoute ? (url.hash.split('?')[0] ?? '').slice(0, 200) : '';
  return `${url.pathname}/${params.join('/')}/${route}`.replace(/([a-z])([A-Z])/g, '$1-$2');
}
