import type { Act, LinkType, Status } from '../../intake/types';

/** What the fixed values of a file are called in English, and how figures are said. */
export const namesEn = {
  status: {
    confirmed: 'confirmed',
    reported: 'reported',
    claimed: 'claimed',
    disputed: 'disputed',
    denied: 'denied',
  } as Record<Status, string>,
  /** Roles that files commonly use; any other role is shown as written. */
  role: {
    initiator: 'initiator',
    target: 'target',
    host: 'host',
    guest: 'guest',
    supplier: 'supplier',
    recipient: 'recipient',
    signatory: 'signatory',
    party: 'party',
    participant: 'participant',
    observer: 'observer',
    mediator: 'mediator',
    depositary: 'depositary',
    author: 'author',
    speaker: 'speaker',
    source: 'source',
    victim: 'victim',
    mentioned: 'mentioned',
  } as Record<string, string>,
  /** A link read from its beginning: "this event led to …". */
  linkOut: {
    'responds-to': 'responds to',
    enables: 'made possible',
    causes: 'led to',
    implements: 'carries out',
    violates: 'breaches',
    supersedes: 'replaces',
    contradicts: 'contradicts',
  } as Record<LinkType, string>,
  /** And from its end: "this event is a consequence of …". */
  linkIn: {
    'responds-to': 'answered by',
    enables: 'made possible by',
    causes: 'consequence of',
    implements: 'carried out by',
    violates: 'breached by',
    supersedes: 'replaced by',
    contradicts: 'contradicted by',
  } as Record<LinkType, string>,
  act: {
    signature: 'Signature',
    ratification: 'Ratification',
    approval: 'Approval',
    accession: 'Accession',
    succession: 'Succession',
    deposit: 'Deposit of the instrument',
    'entry-into-force': 'Entry into force',
    reservation: 'Reservation',
    extension: 'Extension',
    notice: 'Notice of withdrawal',
    suspension: 'Suspension',
    withdrawal: 'Withdrawal',
    expiry: 'Expiry',
    termination: 'Termination',
  } as Record<Act, string>,

  figure: {
    exact: (n: string): string => n,
    'at-least': (n: string): string => `at least ${n}`,
    'more-than': (n: string): string => `more than ${n}`,
    about: (n: string): string => `about ${n}`,
    'up-to': (n: string): string => `up to ${n}`,
    between: (low: string, high: string): string => `${low} to ${high}`,
    best: (best: string, range: string): string => `${best} (${range})`,
    none: 'no number given',
  },
};
