/**
 * Pages that are not read by themselves, even where the reader has asked for all sites: they are likely to be private.
 * A guess that errs costs a press of the button, so it errs on this side.
 */

/** Why a page is taken for private. */
export type Guard = 'local' | 'money' | 'mail' | 'health' | 'password' | 'noindex';

/** What a guard looks at. */
export interface GuardedPage {
  readonly host: string;
  readonly asksPassword: boolean;
  readonly noindex: boolean;
}

/** A page with a field for a password belongs to somebody; "noindex" stands on drafts and behind logins. */
export function guardedBy({ host, asksPassword, noindex }: GuardedPage): Guard | null {
  const guard = guardOfHost(host);
  if (guard !== null) return guard;
  if (asksPassword) return 'password';
  return noindex ? 'noindex' : null;
}

export function isGuardedHost(host: string): boolean {
  return guardOfHost(host) !== null;
}

/** Endings of names that only a local network knows (RFC 6761, RFC 6762, RFC 8375, and what routers use). */
const LOCAL = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|corp|home|lan|private|home\.arpa|test)$/;

/** Labels, whole or as parts between hyphens, that say what a host is for; by guard. */
const LABELS: readonly (readonly [Guard, ReadonlySet<string>])[] = [
  ['local', labels('intranet intra vpn admin staging dev router nas')],
  [
    'mail',
    labels(`mail webmail email imap outlook gmail inbox posteo mailbox protonmail proton fastmail tutanota gmx
      zimbra roundcube owa calendar meet teams slack chat messenger whatsapp telegram signal`),
  ],
  [
    'money',
    labels(`bank banking ebanking netbank onlinebanking banque banca banco bancos bankieren sparkasse volksbank
      raiffeisen paypal stripe wise revolut klarna venmo broker brokerage depot wallet billing pay payments checkout
      steuer elster tax taxes impots hmrc irs`),
  ],
  [
    'health',
    labels(`health patient patients mychart clinic klinik hospital krankenhaus doctolib nhs medicare ameli doctor
      praxis arzt therapy pharmacy apotheke insurance versicherung krankenkasse`),
  ],
];

function labels(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function guardOfHost(host: string): Guard | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (isLocal(name)) return 'local';
  const parts = name.split(/[.-]/);
  return LABELS.find(([, words]) => parts.some(part => words.has(part)))?.[0] ?? null;
}

// A name without a dot is a machine of the house; so is a bare address, in both forms.
function isLocal(name: string): boolean {
  return !name.includes('.') || name.startsWith('[') || /^[\d.]+$/.test(name) || LOCAL.test(name);
}
