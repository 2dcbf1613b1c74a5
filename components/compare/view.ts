/** How the reader has set the compare page; kept in its address, so that the address reopens it. */
import { type Facet, isFacet } from './facets';

export interface View {
  readonly layout: 'side' | 'inline';
  readonly scope: 'changes' | 'all';
  /** Facets to show; [] for all. */
  readonly only: readonly Facet[];
}

/** The view in an address; what is missing or unknown there takes its usual value. */
export function viewIn(address: URLSearchParams): View {
  return {
    layout: address.get('layout') === 'inline' ? 'inline' : 'side',
    scope: address.get('scope') === 'all' ? 'all' : 'changes',
    only: [...new Set((address.get('only') ?? '').split(',').filter(isFacet))],
  };
}

/** The address's own parameters with the view in them; usual values are left out. */
export function withView(address: URLSearchParams, { layout, scope, only }: View): URLSearchParams {
  const next = new URLSearchParams(address);
  const set = (name: string, value: string, usual: string) =>
    value === usual ? next.delete(name) : next.set(name, value);
  set('layout', layout, 'side');
  set('scope', scope, 'changes');
  set('only', only.join(','), '');
  return next;
}
